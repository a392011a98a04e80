/** What every component test begins and ends with. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Lists are drawn in steps, which take as long as the machine has other things to do.
configure({ asyncUtilTimeout: 15_000 })

afterEach(cleanup)
