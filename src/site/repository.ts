import { findPaths, prefixInRepository } from '../engine/read/paths.ts';

/** Where the repository keeps the content: `content/`, or nothing where the content is a repository of its own. */
export const contentPrefix = await prefixInRepository(findPaths().contentDir);
