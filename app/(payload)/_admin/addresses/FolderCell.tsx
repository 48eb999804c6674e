import type { DefaultServerCellComponentProps } from 'payload'
import { PAGE_FOLDERS, type PageCollection } from '@/lib/permalinks'

/** In the list of former addresses: where the page was, as its address says it. */
export function FolderCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{PAGE_FOLDERS[cellData as PageCollection] || '/'}</span>
}
