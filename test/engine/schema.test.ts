import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { collectionNames, findFilePlace } from '../../src/engine/read/collections.ts';
import { parseFrontMatter } from '../../src/engine/read/front-matter.ts';
import { readFiles } from '../../src/engine/read/read-files.ts';
import { buildJsonSchema, type Choices } from '../../src/engine/schema/json-schema.ts';
import { claimFields, sourceFields } from '../helpers/claim-file.ts';

const choices: Choices = {
  verdicts: ['true', 'wrong'],
  claimants: ['jo-lantern'],
  topics: ['water'],
};

function validate(
  data: unknown,
  ids: Choices = {},
  name: (typeof collectionNames)[number] = 'claims',
) {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const check = ajv.compile(buildJsonSchema(name, ids));
  check(data);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schema of content files', () => {
  test('accepts a valid claim', () => {
    expect(validate(claimFields({ verdict: 'wrong' }), choices)).toEqual([]);
  });

  test('accepts every file of the collection', async () => {
    const { files } = await readFiles('content');
    const refused = files.flatMap(({ file, text }) => {
      const place = findFilePlace(file);
      const parts = parseFrontMatter(text);
      if (!place || 'rule' in parts) return [];
      return validate(parts.data, {}, place.collection).map((error) => `${file} ${error}`);
    });
    expect(refused).toEqual([]);
  });

  test.each([
    ['a misspelt field', { wieght: 'main' }, ' additionalProperties'],
    ['a value that is none of the few', { voice: 'spoken' }, '/voice enum'],
    ['a day that is none', { published: '1 May 2026' }, '/published pattern'],
    [
      'an address without its scheme',
      { appearances: [{ url: 'square.example' }] },
      '/appearances/0/url pattern',
    ],
    ['an id that does not exist', { claimant: 'jo-lantren' }, '/claimant enum'],
    ['a topic that does not exist', { topics: ['fire'] }, '/topics/0 enum'],
  ])('refuses %s', (_, fields, error) => {
    expect(validate(claimFields({ verdict: 'wrong', ...fields }), choices)).toEqual([error]);
  });

  test('takes the verdict `true` as YAML gives it', () => {
    expect(validate(claimFields({ verdict: true }), choices)).toEqual([]);
  });

  test('lets a publisher be a plain name beside the ids it offers', () => {
    const sources = [sourceFields({ publisher: 'The Lantern' })];
    expect(validate(claimFields({ sources }), { publishers: ['lantern'] })).toEqual([]);
  });

  test('lists nothing for a folder that is still empty', () => {
    expect(validate(claimFields({ claimant: 'somebody' }), { claimants: [] })).toEqual([]);
  });

  test.each(collectionNames)('explains every field of %s', (name) => {
    expect(fieldsWithoutText(buildJsonSchema(name) as Node)).toEqual([]);
  });
});

/** The part of a schema that holds fields. */
interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

function fieldsWithoutText({ properties = {}, items, anyOf = [] }: Node, at = ''): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description === undefined ? [`${at}${name}`] : []),
      ...fieldsWithoutText(field, `${at}${name}.`),
    ]),
    ...[...anyOf, ...(items ? [items] : [])].flatMap((node) => fieldsWithoutText(node, at)),
  ];
}
