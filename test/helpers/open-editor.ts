import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

interface Position {
  line: number;
  character: number;
}

/** An editor with one file open: the language server of Astro’s extension, asked as VS Code asks it. */
export interface Editor {
  /** `line:column message`, in order. */
  problems(): Promise<string[]>;
  /** What is offered after a piece of the text. */
  completeAfter(piece: string): Promise<string[]>;
}

export async function openEditor(workspace: string, file: string): Promise<Editor> {
  const resolve = createRequire(import.meta.url).resolve;
  const server = resolve('@astrojs/language-server/bin/nodeServer.js');
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: workspace });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const rootUri = pathToFileURL(workspace).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'workspace' }],
    capabilities: {
      textDocument: { diagnostic: {}, completion: {} },
      workspace: { workspaceFolders: true },
    },
    initializationOptions: {
      typescript: { tsdk: path.dirname(resolve('typescript')) },
      contentIntellisense: true,
    },
  });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(path.join(workspace, file)).href;
  const text = await readFile(path.join(workspace, file), 'utf8');
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });

  return {
    async problems() {
      const report = await connection.sendRequest<{ items: Problem[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items.map(
        ({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`,
      );
    },
    async completeAfter(piece) {
      const offset = text.indexOf(piece) + piece.length;
      const list = await connection.sendRequest<{ items: { label: string }[] }>(
        'textDocument/completion',
        {
          textDocument: { uri },
          position: positionAt(text, offset),
        },
      );
      return list.items.map(({ label }) => label);
    },
  };
}

interface Problem {
  range: { start: Position };
  message: string;
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
