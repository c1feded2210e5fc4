import { describeIssues, type SchemaMistake } from '../check/describe-issues.ts';
import { bodyNested } from '../check/rules/file.ts';
import type { Content } from '../model/content.ts';
import { collections, type FileParts, type FilePlace, type KnownIds } from './collections.ts';

/** More levels than anybody writes, on which a Markdown parser would spend minutes. */
const tooNested = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){21}/m;

/** Adds what a file holds to the content when it keeps to its schema; else says what is wrong with it. `ids` are those that it may name. */
export function addRecord(
  content: Content,
  { collection, id }: FilePlace,
  { data, ...parts }: FileParts & { data: unknown },
  ids: KnownIds,
): SchemaMistake[] {
  const nested = parts.body.search(tooNested);
  if (nested !== -1) {
    return [
      {
        rule: bodyNested,
        at: { offset: nested },
        message: 'This line holds more than twenty quotations or lists within each other.',
        fix: 'Remove the marks at its start.',
      },
    ];
  }
  const { schema, add } = collections[collection];
  return describeIssues(add(content, id, data, parts), schema, data, ids);
}
