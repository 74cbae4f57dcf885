import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { HEADERS } from '../../src/cli/static-server.js';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import { playerPage } from '../../src/kiosk/player-page.js';
import { ownPlayer, sharedPlayer } from '../../src/player/player-files.js';
import { screenFolder } from '../../src/player/screen-folder.js';
import { readPlayerSources } from '../../src/shipped/player-sources.js';
import { shippedKiosk } from '../kiosk/shipped-kiosk.js';
import { newSigner } from './small-screen.js';

/** Every document of a screen, by its name: the page of a version and those of the player around it. */
const documents = new Map<string, string>();

beforeAll(async () => {
  const input = await shippedKiosk();
  const { artifacts } = await bundleKiosk(input, async () => []);
  const signer = newSigner();
  const { html } = playerPage(input, signer.publicKey);
  const { files } = screenFolder(artifacts, input.asOf, { page: html, sources: await readPlayerSources(), signer });
  const page = artifacts.find(({ path }) => path === 'index.html');
  documents.set('version', new TextDecoder().decode(page?.bytes));
  for (const { path, bytes } of files) if (path.endsWith('.html')) documents.set(path, new TextDecoder().decode(bytes));
});

/** By the rules of the standard; one landmark of a name is shown at a time, a region that a script opens is no section. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'unique-landmark': 'off', 'prefer-native-element': 'off', 'aria-label-misuse': ['error', { allowAnyNamable: true }] },
  }),
);

async function faults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}

test('every document of a screen is HTML without a fault', async () => {
  expect([...documents.keys()].sort()).toEqual(['index.html', 'reader.html', 'stage.html', 'version']);
  for (const [name, html] of documents) expect([name, await faults(html)]).toEqual([name, []]);
  expect(await faults('<!doctype html><title>a</title><p><div></div></p><img src="a.png">')).not.toEqual([]);
});

const findings = (policy: string): readonly string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity !== Severity.NONE)
    .map(({ severity, directive, value }) => `${Severity[severity]} ${directive} ${value ?? ''}`);

/** What may be wrong with scripts of the own folder: nobody can put one there who could not exchange the page itself. */
const OWN_FOLDER = "MEDIUM_MAYBE script-src 'self'";

test('no policy of a screen lets a script in from elsewhere, nor does the one of its server', () => {
  const policies = [...documents].map(([name, html]) => [name, /Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''] as const);
  for (const [name, policy] of [...policies, ['server', HEADERS['Content-Security-Policy']] as const])
    expect([name, findings(policy)]).toEqual([name, [OWN_FOLDER]]);
  expect(findings("script-src 'self' 'unsafe-inline' https:")).not.toEqual([OWN_FOLDER]);
});

test('the files that screens of many centers share are hashed once, and the worker of each center names them', async () => {
  const player = sharedPlayer({ licences: 'Licences.', sources: await readPlayerSources() });
  let read = 0;
  const counted = {
    ...player,
    get files() {
      read += 1;
      return player.files;
    },
  };
  const workers = ['one', 'other'].map((page) =>
    ownPlayer(page, counted, '../../_screens/player-1/').find(({ path }) => path === 'worker.js'),
  );
  expect(read).toBe(0);
  const [one, other] = workers.map((worker) =>
    JSON.parse(/PLAYER_FILES = (.+);/.exec(new TextDecoder().decode(worker?.bytes))?.[1] ?? '[]'),
  );
  expect(one.map(({ url }: { url: string }) => url)).toEqual([
    'index.html',
    'stage.html',
    ...['player.css', 'player.js', 'stage.js'].map((name) => `../../_screens/player-1/${name}`),
  ]);
  expect(one.slice(1)).toEqual(other.slice(1));
  expect(one[0]).not.toEqual(other[0]);
});
