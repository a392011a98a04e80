/** A curated pair against the two drafts it compares: complete, and fitting them. */
import type { Problem } from '../domain/problem'
import type { CuratedPair, CuratedRelation, Draft, Provision } from '../domain/record'
import type { Filed } from './record'

export function checkPair(
  { file, value: pair }: Filed<CuratedPair>,
  drafts: readonly Filed<Draft>[],
): readonly Problem[] {
  const sides = (['before', 'after'] as const).map((side) => ({
    side,
    id: pair[side],
    draft: drafts.find(({ value }) => value.id === pair[side])?.value,
  }))
  const unknown = sides
    .filter(({ id, draft }) => id !== '' && draft === undefined)
    .map(({ side, id }) => ({
      file,
      path: side,
      rule: 'reference/draft',
      message: 'no draft has this id',
      actual: id,
    }))
  const [before, after] = sides.map(({ draft }) => draft)
  if (before === undefined || after === undefined) return unknown
  if (!isWhole(before) || !isWhole(after)) return []

  const provisions = { before: byKey(before), after: byKey(after) }
  const seen = new Set<string>()
  const relations = pair.relations.flatMap((relation, at) => {
    const path = `relations[${at}]`
    if (relation.key === '') return []
    const repeated = seen.has(relation.key)
    seen.add(relation.key)
    if (repeated)
      return [
        {
          file,
          path: `${path}.key`,
          rule: 'pair/once',
          message: 'this matter is compared twice',
          actual: relation.key,
        },
      ]
    return checkRelation(relation, provisions, before.completeness).map((fault) => ({
      ...fault,
      file,
      path: `${path}.${fault.path}`,
    }))
  })
  const isRead = pair.relations.length > 0 && pair.relations.every(({ key }) => key !== '')
  const missing = [...new Set([...provisions.before.keys(), ...provisions.after.keys()])]
    .filter((key) => !seen.has(key) && isRead)
    .map((key) => ({
      file,
      path: 'relations',
      rule: 'pair/complete',
      message: 'this matter of the drafts is not compared',
      actual: key,
    }))
  return [...relations, ...missing]
}

/** False while it is not known which matters the draft has. */
function isWhole({ provisions }: Draft): boolean {
  return provisions.length > 0 && provisions.every(({ key }) => key !== '')
}

function byKey(draft: Draft): ReadonlyMap<string, Provision> {
  return new Map(draft.provisions.map((provision) => [provision.key, provision]))
}

type Fault = Pick<Problem, 'path' | 'rule' | 'message' | 'actual'>
type Sides = {
  readonly before: ReadonlyMap<string, Provision>
  readonly after: ReadonlyMap<string, Provision>
}

function checkRelation(
  item: CuratedRelation,
  sides: Sides,
  completeness: Draft['completeness'],
): readonly Fault[] {
  const before = sides.before.get(item.key)
  const after = sides.after.get(item.key)
  if (before === undefined && after === undefined) {
    return [
      {
        path: 'key',
        rule: 'reference/matter',
        message: 'neither draft has a provision on this matter',
        actual: item.key,
      },
    ]
  }
  // What was not read whole cannot be judged.
  if (item.basis === '' || before?.statement === '' || after?.statement === '') return []
  const broken = brokenRule(item, before, after, sides, completeness)
  const into = item.relation !== 'merged' && item.into !== null ? ['only a merged matter has "into"'] : []
  return [...broken, ...into].map((message) => ({
    path: 'relation',
    rule: 'pair/fits-drafts',
    message,
    actual: `${item.relation}, ${item.key}`,
  }))
}

/** What each relation demands of the two provisions. */
function brokenRule(
  { relation, basis, into }: CuratedRelation,
  before: Provision | undefined,
  after: Provision | undefined,
  sides: Sides,
  completeness: Draft['completeness'],
): readonly string[] {
  const stated = (provision: Provision | undefined) => provision !== undefined && provision.removal === null
  switch (relation) {
    case 'same':
      return before?.statement === after?.statement ? [] : ['the statements differ, so this is not the same']
    case 'reworded':
    case 'changed':
      return before !== undefined && after !== undefined && before.statement !== after.statement
        ? []
        : ['this needs a provision in both drafts, differently worded']
    case 'moved':
    case 'split':
      return before !== undefined && after !== undefined ? [] : ['this needs a provision in both drafts']
    case 'merged':
      return before !== undefined && after === undefined && into !== null && sides.after.has(into)
        ? []
        : ['this needs a provision in the first draft only, and a matter of the second that takes it in']
    case 'removed':
      return stated(before) && after !== undefined && after.removal !== null
        ? []
        : [
            'a removal needs the clause in the first draft and its recorded removal in the second; silence is not one',
          ]
    case 'added':
      return stated(after) &&
        !stated(before) &&
        (before !== undefined || completeness === 'full-text-published')
        ? []
        : ['an addition needs the clause in the second draft only, and the first published in full']
    case 'not-reported-in-after':
      return before !== undefined &&
        (after === undefined || after.removal !== null) &&
        basis.includes('silence')
        ? []
        : ['this needs a provision in the first draft only, and a basis that names the silence']
    case 'not-reported-in-before':
      return before === undefined && after !== undefined && basis.includes('silence')
        ? []
        : ['this needs a provision in the second draft only, and a basis that names the silence']
  }
}
