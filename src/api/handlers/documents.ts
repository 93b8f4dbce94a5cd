import type { Handlers } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import type { ContractDocuments, ReadAsset, Tagged } from '../assets.ts'

/** What the handlers of the contract document and of the pages need. */
export type DocumentParts = { readonly documents: ContractDocuments; readonly assets: ReadAsset }

type DocumentHandlers = Pick<
  Handlers,
  'getContract' | 'getContractYaml' | 'getConsole' | 'getDocs' | 'getScript' | 'getStyle'
>

/** What a browser may do for a page; the contract says why. */
const PAGE = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const

/** The contract, the pages and their files, each with an entity tag. */
export function createDocumentHandlers({ documents, assets }: DocumentParts): DocumentHandlers {
  const read = async (...file: Parameters<ReadAsset>) => {
    const asset = await assets(...file)
    if (!asset) throw new AppError('file-not-found', 'The pages have no such file.')
    return asset
  }
  return {
    getContract: ({ header }) => revalidate(header, documents.json),
    getContractYaml: ({ header }) => revalidate(header, documents.yaml),
    getConsole: async ({ header }) => revalidate(header, await read('page', 'console.html'), PAGE),
    getDocs: async ({ header }) => revalidate(header, await read('page', 'docs.html'), PAGE),
    getScript: async ({ path, header }) => revalidate(header, await read('script', path.file)),
    getStyle: async ({ path, header }) => revalidate(header, await read('style', path.file)),
  }
}

/** 304 when the client's copy is current (RFC 9110, section 13.1.2, weak comparison), else the document. */
function revalidate<B, H = unknown>(header: { 'If-None-Match'?: string }, { etag, rendering }: Tagged<B>, own?: H) {
  const headers = { ETag: etag, Vary: 'Accept-Encoding', 'Cache-Control': 'no-cache' } as const
  const held = (header['If-None-Match'] ?? '').split(',').map((tag) => tag.trim())
  const isCurrent = held.includes('*') || held.some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''))
  return isCurrent
    ? { status: 304 as const, headers }
    : { status: 200 as const, headers: { ...headers, ...(own as H) }, rendering }
}
