import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: z.strictObject({}),
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      needs: z.string().optional(),
      if: z.string().optional(),
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      env: z.record(z.string(), z.string()).optional(),
      environment: z.unknown().optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

const folder = '.github/workflows';
const files = (await readdir(folder)).filter((file) => file.endsWith('.yml'));

async function read(file: string) {
  const text = await readFile(path.join(folder, file), 'utf8');
  return { text, workflow: workflowSchema.parse(parse(text)) };
}

describe.each(files)('%s', (file) => {
  test('gives no permission by default, and never runs a stranger’s code with ours', async () => {
    const { workflow } = await read(file);
    const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on);
    for (const event of events)
      expect(['pull_request', 'push', 'schedule', 'workflow_dispatch']).toContain(event);
    for (const { permissions } of Object.values(workflow.jobs)) {
      if (events.includes('pull_request')) expect(permissions).toEqual({ contents: 'read' });
    }
  });

  test('pins every action to a commit, with its version beside it', async () => {
    const { text } = await read(file);
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts nothing of the event into a command, and leaves no credentials behind', async () => {
    const { workflow } = await read(file);
    for (const { run, uses, with: options } of Object.values(workflow.jobs).flatMap(
      ({ steps }) => steps,
    )) {
      expect(run ?? '').not.toContain('${{');
      if (uses?.startsWith('actions/checkout@'))
        expect(options?.['persist-credentials']).toBe(false);
    }
  });

  test('runs only scripts that there are', async () => {
    const { workflow } = await read(file);
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.map(({ run }) => run ?? ''),
    );
    for (const [, name = ''] of commands.join('\n').matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});

const formSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  body: z.array(
    z.strictObject({
      type: z.enum(['markdown', 'input', 'textarea']),
      id: z
        .string()
        .regex(/^[\w-]+$/)
        .optional(),
      attributes: z.strictObject({
        label: z.string().optional(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
        value: z.string().optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
});

test.each(['suggest-claim.yml', 'report-error.yml'])(
  '%s is a form of GitHub’s schema',
  async (file) => {
    const form = formSchema.parse(parse(await readFile(`.github/ISSUE_TEMPLATE/${file}`, 'utf8')));
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of form.body) {
      if (type === 'markdown') expect(attributes.value).toBeDefined();
      else expect([id, attributes.label]).not.toContain(undefined);
    }
  },
);
