import { useEffect, useState } from 'react'

/** Said only when loading takes long enough to be noticed. */
export function LoadingNote() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className="min-h-[60vh] p-8 text-ink3">
      {late ? 'Reading the record…' : ''}
    </p>
  )
}
