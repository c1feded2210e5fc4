/** Who hears, in this thread, how far reading the collection is. */
export const loading: { onProgress?: (done: number, total: number) => void } = {};
