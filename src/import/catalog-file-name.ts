/** The file of a project that declares what imported roles use beyond the catalog. */
export const catalogFileName = 'catalog.custom.ts';
