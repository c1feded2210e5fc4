import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { vectors } from './hostile.ts';

/** The second newsroom’s content, joined by claims whose every text field holds a known attack. */
export const hostileContent = '.build/test/hostile-content';

/** The attacks that a text field can hold: the others are refused with the file. */
export const smuggled = vectors.filter((vector) => !/[\u0000-\u001F\u2028\u2029]/.test(vector));

if (import.meta.main) await makeContent(hostileContent);

async function makeContent(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp('test/fixtures/sites/montagne/content', folder, { recursive: true });
  const claims = path.join(folder, 'claims/2025');
  await mkdir(claims, { recursive: true });
  for (const [index, vector] of smuggled.entries()) {
    await writeFile(
      path.join(folder, `claimants/attack-${index}.md`),
      `---\nname: ${JSON.stringify(`${vector} ${index}`)}\nkind: person\nstanding: public\nrole: ${JSON.stringify(vector)}\n---\n`,
    );
    await writeFile(path.join(claims, `2025-attack-${index}.md`), claimWith(vector, index));
  }
}

function claimWith(vector: string, index: number): string {
  const text = JSON.stringify(vector);
  const distinct = JSON.stringify(`${vector} ${index}`);
  return `---
claim: ${distinct}
quote: ${distinct}
voice: quoted
claimant: attack-${index}
date: 2025-01-14
dateNote: ${text}
appearances:
  - url: https://place.example/${index}
    title: ${text}
topics: [transports]
weight: main
verdict: exact
finding: ${text}
published: 2026-01-10
reviewed: 2026-01-10
sources:
  - id: attack-${index}
    title: ${text}
    titleNote: ${text}
    publisher: ${text}
    author: ${text}
    url: https://work.example/${index}
    publishedNote: ${text}
    kind: releve
    copy: stored
    stance: supports
    read: excerpt
    readNote: ${text}
    shows: ${text}
    quote: ${text}
    locator: ${text}
openQuestions: [${text}]
wordings: [${JSON.stringify(`${index} ${vector}`)}]
---

## Texte

Vu [@attack-${index}, ${index}].
`;
}
