/**
 * The descriptor of the record's tables: a Tabular Data Package, Frictionless Data, version 1
 * (https://specs.frictionlessdata.io/tabular-data-package/).
 */
import * as z from 'zod/mini'

const list = <Item extends z.core.$ZodType>(item: Item) => z.readonly(z.array(item))
const names = list(z.string())

const constraintsSchema = z.strictObject({
  required: z.optional(z.boolean()),
  unique: z.optional(z.boolean()),
  enum: z.optional(names),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
})

const fieldSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
  format: z.enum(['default', 'uri']),
  description: z.string(),
  constraints: constraintsSchema,
})

const foreignKeySchema = z.strictObject({
  fields: names,
  reference: z.strictObject({ resource: z.string(), fields: names }),
})

const resourceSchema = z.strictObject({
  profile: z.literal('tabular-data-resource'),
  name: z.string(),
  path: z.string(),
  title: z.string(),
  description: z.string(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int(),
  /** Rows below the header. Not a field of the specification, which allows others. */
  rowCount: z.int(),
  dialect: z.strictObject({
    csvddfVersion: z.literal(1.2),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    skipInitialSpace: z.literal(false),
    header: z.literal(true),
    caseSensitiveHeader: z.literal(true),
  }),
  schema: z.strictObject({
    fields: list(fieldSchema),
    missingValues: names,
    primaryKey: names,
    /** Left out where there is none, since the profile refuses an empty list. */
    foreignKeys: z.optional(list(foreignKeySchema)),
  }),
})

export const dataPackageSchema = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: z.string(),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  /** The day of the version, at midnight in UTC. */
  created: z.string(),
  licenses: list(
    z.strictObject({ name: z.optional(z.string()), path: z.optional(z.string()), title: z.string() }),
  ),
  sources: list(z.strictObject({ title: z.string(), path: z.optional(z.string()) })),
  resources: list(resourceSchema),
})

export type DataPackage = Readonly<z.infer<typeof dataPackageSchema>>
export type TableField = Readonly<z.infer<typeof fieldSchema>>
export type FieldConstraints = Readonly<z.infer<typeof constraintsSchema>>
export type ForeignKey = Readonly<z.infer<typeof foreignKeySchema>>
