declare module 'virtual:built-files' {
  /** Digests of the files that the build wrote, by path below the page; empty where nothing was built. */
  const digests: Readonly<Record<string, string>>
  export default digests
}
