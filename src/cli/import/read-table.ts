import Papa from 'papaparse';
import { present } from '../../engine/publish/present.ts';
import { isThing } from '../web-page/json-ld.ts';
import type { ImportRecord, ImportedClaimant } from './record.ts';
import { createReader, type ThingReader } from './thing-reader.ts';

/**
 * The reviews of a table with a head line, separated by commas, semicolons or tabs. Columns are named as the
 * fields of a claim; those that are not, and cells that do not fit theirs, are left over.
 */
export function readTable(
  text: string,
  file: string,
): { records: ImportRecord[]; skipped: string[] } {
  const { data, errors } = Papa.parse<unknown>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim(),
  });
  const rows = data.filter(isThing);
  return {
    records: rows.map((row, index) => readRow(createReader(row), `${file}, row ${index + 1}`)),
    skipped: errors.map(({ message, row = 0 }) => `${file}, row ${row + 1}: ${message}`),
  };
}

function readRow(row: ThingReader, where: string): ImportRecord {
  const url = row.address('url');
  const place = url && present({ url, title: row.text('title'), date: row.day('appearanceDate') });
  const sources = (row.text('sources') ?? '').split(/\s+/).filter((address) => address !== '');
  const record = present({
    address: row.address('reviewUrl'),
    slug: row.text('slug'),
    claim: row.text('claim'),
    quote: row.text('quote'),
    voice: row.text('voice'),
    lang: row.text('lang'),
    claimant: readClaimant(row),
    date: row.text('date'),
    appearances: place ? [place] : [],
    topics: (row.text('topics') ?? '').split(/[;,]/),
    weight: row.text('weight'),
    verdict: present({
      label: row.text('verdict'),
      rating: row.number('rating'),
      worst: row.number('worstRating'),
      best: row.number('bestRating'),
    }),
    finding: row.text('finding'),
    published: row.day('published'),
    reviewed: row.day('reviewed'),
    text: row.block('text'),
    citations: sources.map((address) => ({ url: address })),
    corrections: [],
  });
  return { ...record, where, leftOver: row.leftOver() };
}

function readClaimant(row: ThingReader): ImportedClaimant | undefined {
  const name = row.text('claimant');
  if (name === undefined) return undefined;
  const given = row.text('claimantKind');
  const kind: ImportedClaimant['kind'] | undefined =
    given === 'person' || given === 'organization' ? given : undefined;
  const sameAs = row.address('claimantUrl');
  return present({
    name,
    kind,
    role: row.text('claimantRole'),
    sameAs: sameAs === undefined ? [] : [sameAs],
  });
}
