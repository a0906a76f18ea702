/**
 * Whether a document can be called by its URL. A URL with `.` or `..` for its last part is another
 * URL; such a document is read by a query and written in a batch.
 */
export function canBeInUrl(id: string): boolean {
  return id !== '.' && id !== '..';
}
