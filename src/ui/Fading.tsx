import { useEffect, useState } from 'react'

/** In milliseconds: long enough to read a sentence. */
const READ = 6000

/** Words over what stands below, which comes back when they have been read. Give other words another key. */
export function Fading({ children }: { children: string }) {
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const fading = setTimeout(setShown, READ, false)
    return () => clearTimeout(fading)
  }, [])
  return shown && <span className="told-below">{children}</span>
}
