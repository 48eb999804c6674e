/** The address of a document that never changes: given once, never reused, whatever its title and place become. */
export const permanentPath = (publicId: string): string => `/p/${publicId}`
