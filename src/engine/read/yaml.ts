import { CORE_SCHEMA, load } from 'js-yaml';

/** YAML 1.2 without its extras: dates stay text, and one alias can’t grow into a million. */
export function parseYaml(yaml: string): object {
  return load(yaml, { schema: CORE_SCHEMA, maxDepth: 20, maxAliases: 0 }) as object; // gray-matter’s type
}
