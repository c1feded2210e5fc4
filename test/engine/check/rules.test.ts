import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/engine/check/rules/index.ts';
import { checkExample } from '../../helpers/check-example.ts';

const withExamples = rules.flatMap((rule) =>
  rule.examples === undefined ? [] : { ...rule, rule, examples: rule.examples },
);

describe.each(withExamples)('$id', ({ rule, examples }) => {
  test('accepts its good example', async () => {
    expect(await checkExample({ ...rule, examples }, 'ok')).toEqual([]);
  });

  test('points at the mistake in its bad example', async () => {
    expect(await checkExample({ ...rule, examples }, 'bad')).toEqual([examples.at]);
  });
});

test('each rule has an id of its own, made of a concept and a problem', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
});
