import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { buildClaimLines } from '../../../src/engine/publish/claim-lines.ts';
import { buildClaimTable } from '../../../src/engine/publish/claim-table.ts';
import { claim } from '../catalog/collection.ts';
import { everyField } from './collection.ts';
import { publicationOf, responsible } from './publication.ts';

const publication = publicationOf(everyField, responsible);
const parse = (text: string) => Papa.parse<Record<string, string>>(text, { header: true });
const rowsOf = (text: string) =>
  parse(text).data.filter(({ slug }) => slug !== undefined && slug !== '');

test('reads back as it was written', () => {
  const text = buildClaimTable(publication);
  expect(parse(text.trimEnd()).errors).toEqual([]);
  const [open, , gone, red] = rowsOf(text);
  expect(open).toMatchObject({ slug: 'open', said: '2026-02', verdict_label: 'Open', rating: '' });
  expect(gone).toMatchObject({ slug: 'gone', status: 'withdrawn', verdict: '', finding: '' });
  expect(red).toMatchObject({
    slug: 'red',
    address: 'https://lantern.example/checks/claims/red/',
    claim: 'It was "red", <b>lit</b> & warm.',
    said: '2026-01-02/2026-01-04',
    articles: 'square',
    topics: 'light water',
    rating: '2',
    license: expect.stringContaining('Quotations') as string,
  });
});

test('ends each line as RFC 4180 asks, and quotes what needs it', () => {
  const text = buildClaimTable(publication);
  expect(text.startsWith('\uFEFFslug,address,claim,')).toBe(true);
  expect(text.match(/(?<!\r)\n/g)).toBeNull();
  expect(text).toContain(',"It was ""red"", <b>lit</b> & warm.",');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1'])(
  'a spreadsheet does not compute %s',
  (formula) => {
    const text = buildClaimTable(publicationOf({ claims: [claim('red', { finding: formula })] }));
    expect(rowsOf(text)[0]?.['finding']).toBe(`'${formula}`);
  },
);

test('neither table nor lines hold a quotation, a private person’s id or an unfinished finding', () => {
  for (const text of [buildClaimTable(publication), buildClaimLines(publication)])
    expect(text).not.toMatch(/poppy|Keeper of the lamp|ugly|so red|"patient"|,patient,|Unsaid/);
});

test('each line is one claim with its terms', () => {
  const lines = buildClaimLines(publication).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({
      slug: expect.any(String) as string,
      license: expect.stringContaining('Quotations') as string,
    });
});

test('an empty collection has a table of headings and no lines', () => {
  expect(buildClaimTable(publicationOf({})).trimEnd().split('\r\n')).toHaveLength(1);
  expect(buildClaimLines(publicationOf({}))).toBe('');
});
