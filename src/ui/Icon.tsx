const paths = {
  search: 'M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11ZM11 11l4 4',
  export: 'M8 10.5v-9M4.5 5 8 1.5 11.5 5M2 9v5h12V9',
  download: 'M8 1.5v9M4.5 7 8 10.5 11.5 7M2 11v3.5h12V11',
  copy: 'M5.5 5.5h9v9h-9zM10.5 5.5v-4h-9v9h4',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  swap: 'M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3',
  filter: 'M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6M9.5 4.5a2 2 0 1 1-.01-.01M6.5 11.5a2 2 0 1 1-.01-.01',
  chevron: 'm3.5 6 4.5 4.5L12.5 6',
  menu: 'M1.5 3.5h13M1.5 8h13M1.5 12.5h13',
  check: 'm2.5 8.5 3.5 3.5 7.5-8',
  warn: 'M8 1.5 15 14H1L8 1.5ZM8 6v4M8 11.5v1',
  external: 'M6 3H2.5v10.5H13V10M9 2h5v5M14 2 7.5 8.5',
  picture: 'M1.5 2.5h13v11h-13zM4 5.5h8M4 8h3.5M9 8h3M4 10.5h3.5M9 10.5h3',
  page: 'M3 1.5h10v13H3zM5.5 5h5M5.5 8h5M5.5 11h5',
  link: 'M5 1.5 3.5 14.5M12 1.5 10.5 14.5M1.5 5.5h13M1 10.5h13',
  keep: 'M4 1.5h8v13L8 11l-4 3.5v-13Z',
  keyboard: 'M1 3.5h14v9H1zM4 6.5h.5M7.5 6.5H8M11 6.5h.5M4.5 10h7',
} as const

export type IconName = keyof typeof paths

/** A 16 px line drawing in the colour of the text. It says nothing that words beside it do not say. */
export function Icon({ name, turned = false }: { name: IconName; turned?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 flex-none data-[turned=true]:rotate-180"
      data-turned={turned}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={paths[name]} />
    </svg>
  )
}
