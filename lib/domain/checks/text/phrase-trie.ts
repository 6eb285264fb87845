import { type Token, tokensOf } from './tokens'

/**
 * All phrases of a language, walked once over the tokens. A pattern is words with spaces between them:
 * `a|b` is one of them, `a?` may be absent, `stem*` is any word that starts so, `_` any word, `#` a number.
 */
export interface PhraseTrie<Payload> {
  readonly root: Node<Payload>
  readonly numberWords: ReadonlyMap<string, number>
}

interface Node<Payload> {
  words?: Map<string, Node<Payload>>
  stems?: Map<string, [stem: string, node: Node<Payload>][]>
  any?: Node<Payload>
  number?: Node<Payload>
  payloads?: Payload[]
}

export interface PhraseMatch<Payload> {
  readonly payload: Payload
  /** Indexes of the first and the last token. */
  readonly first: number
  readonly last: number
}

/** Stems are found by their first letters, so that a token meets few of them. */
const STEM_KEY = 3

export function emptyTrie<Payload>(numberWords: ReadonlyMap<string, number>): PhraseTrie<Payload> {
  return { root: {}, numberWords }
}

export function addPhrase<Payload>(trie: PhraseTrie<Payload>, pattern: string, payload: Payload): void {
  let ends: Node<Payload>[] = [trie.root]
  for (const element of pattern.split(' ')) {
    const optional = element.endsWith('?')
    const alternatives = (optional ? element.slice(0, -1) : element).split('|')
    const next = optional ? [...ends] : []
    for (const end of ends) for (const alternative of alternatives) next.push(extend(end, alternative))
    ends = next
  }
  for (const end of ends) {
    end.payloads ??= []
    end.payloads.push(payload)
  }
}

function extend<Payload>(node: Node<Payload>, element: string): Node<Payload> {
  if (element === '_') {
    node.any ??= {}
    return node.any
  }
  if (element === '#') {
    node.number ??= {}
    return node.number
  }
  if (element.endsWith('*')) return extendByStem(node, element.slice(0, -1))
  let end = node
  for (const token of tokensOf(element)) {
    end.words ??= new Map()
    let child = end.words.get(token.word)
    if (!child) {
      child = {}
      end.words.set(token.word, child)
    }
    end = child
  }
  return end
}

function extendByStem<Payload>(node: Node<Payload>, stem: string): Node<Payload> {
  node.stems ??= new Map()
  const key = stem.slice(0, STEM_KEY)
  const bucket = node.stems.get(key) ?? []
  node.stems.set(key, bucket)
  const known = bucket.find(([other]) => other === stem)
  if (known) return known[1]
  const child: Node<Payload> = {}
  bucket.push([stem, child])
  return child
}

/** Every phrase that occurs; where phrases of one payload start at the same token, the longest. */
export function matchPhrases<Payload>(
  trie: PhraseTrie<Payload>,
  tokens: readonly Token[],
): PhraseMatch<Payload>[] {
  const matches: PhraseMatch<Payload>[] = []
  const walk = (node: Node<Payload>, first: number, at: number) => {
    if (node.payloads && at > first) {
      for (const payload of node.payloads) matches.push({ payload, first, last: at - 1 })
    }
    const token = tokens[at]
    if (!token || (token.breakBefore && at > first)) return
    const exact = node.words?.get(token.word)
    if (exact) walk(exact, first, at + 1)
    for (const [stem, child] of node.stems?.get(token.word.slice(0, STEM_KEY)) ?? []) {
      if (token.word.startsWith(stem)) walk(child, first, at + 1)
    }
    if (node.number && (token.isNumber || trie.numberWords.has(token.word))) walk(node.number, first, at + 1)
    if (node.any) walk(node.any, first, at + 1)
  }
  for (let first = 0; first < tokens.length; first += 1) walk(trie.root, first, first)
  return matches
}
