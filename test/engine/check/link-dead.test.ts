import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../helpers/check-files.ts';
import { claimFile } from '../../helpers/claim-file.ts';

async function deadLinks(links: readonly string[]): Promise<string[]> {
  const body = `## Why this verdict\n\nIt was red [@beacon-log].\n\n${links.map((url) => `[x](${url})`).join(' ')}\n`;
  const diagnostics = await checkFiles({
    'claims/2026/lantern-is-red.md': claimFile({ aliases: ['lantern-red'] }, body),
    'claimants/a-patient.md': '---\nname: a patient\nkind: person\nstanding: private\n---\n',
    'articles/lamps.md': '---\ntitle: On lamps\ndate: 2026-01-02\nwords: 400\n---\n',
  });
  return diagnostics
    .filter(({ ruleId }) => ruleId === 'link-dead')
    .map(({ message }) => /`([^`]*)`/.exec(message)?.[1] ?? message);
}

describe('links within the site', () => {
  test('to every sort of page that is there are right', async () => {
    const right = [
      ...['/', '/method/', '/corrections/policy/', '/search/?q=red', '/api/', '/data/claims.csv'],
      ...['/claims/', '/claims/2/', '/claims/lantern-is-red/', '/claims/lantern-is-red'],
      ...['/claims/lantern-red/', '/claimants/jo-lantern/', '/articles/lamps/', '/sources/'],
      ...['/sources/beacon-log/#cited', '/topics/water/', '/verdicts/right/', '/years/2026/'],
      ...['/contribute/rules/link-dead/', '#why-this-verdict', 'https://a.example/'],
    ];
    expect(await deadLinks(right)).toEqual([]);
  });

  test('to what is not there are wrong', async () => {
    const wrong = [
      ...['/nowhere/', '/claims/lantern-is-blue/', '/claimants/nobody/', '/articles/lamp/'],
      ...['/topics/fire/', '/verdicts/wrongish/', '/publishers/x/', '/stories/x/', '/sources/x/'],
      ...['/claimants/a-patient/', '/claims/../admin/', '/__proto__/', '#why', '#', '#%E0%A4%A'],
    ];
    expect(await deadLinks(wrong)).toEqual(wrong);
  });
});
