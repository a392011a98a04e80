import type { DataPackage } from '../../domain/record-package'
import { Coded } from './Coded'
import { FileLink } from './FileLink'

/** The tables, one by one, each with its rows counted and its columns described. */
export function TableFiles({ resources }: { resources: DataPackage['resources'] }) {
  return (
    <ul>
      {resources.map((resource) => (
        <li key={resource.name} className="border-t border-rule py-2.5 first:border-t-0">
          <TableFile resource={resource} />
        </li>
      ))}
    </ul>
  )
}

function TableFile({ resource }: { resource: DataPackage['resources'][number] }) {
  const { path, title, description, rowCount, schema } = resource
  return (
    <div className="grid gap-x-8 gap-y-1 medium:grid-cols-[13rem_minmax(0,1fr)]">
      <div>
        <h3 className="font-semibold">{title}</h3>
        <p>
          <FileLink path={`data/v1/${path}`} className="reach">
            {path}
          </FileLink>
        </p>
        <p className="text-meta text-ink3 tabular-nums">
          {rowCount} {rowCount === 1 ? 'row' : 'rows'}
        </p>
      </div>
      <div className="max-w-[68ch] min-w-0">
        <p className="font-serif text-value">
          <Coded text={description} />
        </p>
        <details className="pt-1">
          <summary className="inline-block py-1 pointer-coarse:py-3.5 text-meta font-medium text-ink2">
            {schema.fields.length} columns<span className="sr-only"> of {title}</span>
          </summary>
          <dl className="border-s border-rule ps-3">
            {schema.fields.map(({ name, type, description: words, constraints }) => (
              <div key={name} className="py-1">
                <dt className="text-meta font-semibold">
                  <code className="font-sans">{name}</code>{' '}
                  <span className="font-normal text-ink3">
                    {type}
                    {constraints.required === true && ', always filled'}
                    {schema.primaryKey.includes(name) && ', key'}
                  </span>
                </dt>
                <dd className="text-meta text-ink2">
                  <Coded text={words} />
                  {constraints.enum !== undefined && ` One of: ${constraints.enum.join(', ')}.`}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </div>
  )
}
