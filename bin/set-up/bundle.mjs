import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Packages that bring files of their own beside their code, or are needed by few runs: they are loaded as they are. */
const AS_THEY_ARE = [
  '@clack/prompts',
  '@expo-google-fonts/*',
  '@hyzyla/pdfium',
  'bwip-js',
  'fontverter',
  'sharp',
  'subset-font',
  'zxing-wasm',
];

/**
 * What modules ask for of their place; the bundle is of the older kind. And nothing here fetches: where there is
 * nothing to fetch with, Yoga unpacks its own code itself, which spares Node loading its web client.
 */
const DEFINED = { 'import.meta.url': 'placeOfBundle', fetch: 'undefined' };
const BANNER = "const placeOfBundle = require('node:url').pathToFileURL(__filename).href;";

/** What fontkit unpacks a WOFF2 font with, 0.8 MB of tables: Node has that of its own, and needs it only when there is such a font. */
const BROTLI = "export default (packed) => require('node:zlib').brotliDecompressSync(packed);";

/** Profiles and fonts of its own lie beside pdfkit's code. */
const PLACE_OF_PDFKIT = "require('node:url').pathToFileURL(require.resolve('pdfkit')).href";

/** React-pdf brings a reconciler for each of three ages of React: this is that of ours. */
const RECONCILER = 'reconciler-33.js';

/**
 * Fonts and sheets with code that is read and compiled once, as all else: by themselves they took a run longer than to set
 * a sheet. What no run needs of them stays out.
 */
const asNeeded = {
  name: 'as-needed',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /reconciler-\d+\.js$/ }, ({ path }) =>
      path.endsWith(RECONCILER) ? undefined : { contents: 'export default undefined;' },
    );
    onResolve({ filter: /^brotli\/decompress/ }, ({ path }) => ({ path, namespace: 'own-brotli' }));
    onLoad({ filter: /./, namespace: 'own-brotli' }, () => ({ contents: BROTLI }));
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', PLACE_OF_PDFKIT),
    }));
    onResolve({ filter: /^pdfkit$/ }, ({ kind }) => (kind === 'require-resolve' ? { path: 'pdfkit', external: true } : undefined));
  },
};

/** What answers for a build or a check after which nothing has changed. */
const RUNS = /^\.\/(?:build|check)\.js$/;

/** Leaves out what is imported when it is needed, but for `kept`: where it is asked for, a LeftOut is thrown. */
const withoutWork = (made, kept) => ({
  name: 'without-work',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' && !kept?.test(path) ? { path, namespace: 'left-out' } : undefined,
    );
    const contents = "import { LeftOut } from './left-out.js';\nthrow new LeftOut();\nexport {};";
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents, resolveDir: join(made, 'src', 'cli') }));
  },
});

/** The catalogues of messages beside the English one, by the names under which modules ask for them. */
const WORDS = { kk: 'KAZAKH', ru: 'RUSSIAN' };

const wordsFile = (language) => `./words-${language}.cjs`;

/** Leaves the words of other languages in files of their own, which are read when the first sentence is said in them: most commands say none. */
const wordsApart = {
  name: 'words-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(?:kk|ru)\/catalogue\.js$/ }, ({ path }) => ({ path: path.split('/')[1], namespace: 'words-apart' }));
    onLoad({ filter: /./, namespace: 'words-apart' }, ({ path: language }) => ({
      contents: `let words;
        export const ${WORDS[language]} = new Proxy({}, { get: (_, key) => (words ??= require('./words-${language}.cjs').${WORDS[language]})[key] });`,
    }));
  },
};

/**
 * Puts the compiled command and its packages into one file, dist/command/taqta.cjs: a run opened some six hundred files,
 * and the search for them took it a tenth of its time. What answers where nothing has to be done stands in front.cjs
 * (help, version) and unchanged.cjs. They are of the older kind of modules, whose compiled code can be kept: see
 * kept-code.mjs. What is imported when it is needed is still run only then. The maps beside them are read when something
 * has crashed.
 */
export async function bundleCommand(made) {
  const options = {
    entryPoints: [join(made, 'src', 'cli', 'main.js')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    external: [...AS_THEY_ARE, ...Object.keys(WORDS).map(wordsFile)],
    define: DEFINED,
    banner: { js: BANNER },
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'external',
    sourcesContent: false,
    metafile: true,
    logLevel: 'error',
  };
  const folder = join(made, 'command');
  const { metafile } = await build({ ...options, outfile: join(folder, 'taqta.cjs'), plugins: [asNeeded, wordsApart] });
  await build({ ...options, outfile: join(folder, 'front.cjs'), plugins: [withoutWork(made), wordsApart] });
  await build({ ...options, outfile: join(folder, 'unchanged.cjs'), plugins: [withoutWork(made, RUNS), wordsApart] });
  for (const language of Object.keys(WORDS)) {
    const entryPoints = [join(made, 'src', 'messages', language, 'catalogue.js')];
    if (!existsSync(entryPoints[0])) continue;
    await build({ ...options, entryPoints, outfile: join(folder, wordsFile(language)), sourcemap: false });
  }
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.map'))) {
    // Four megabytes that are read when something has crashed.
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
    rmSync(join(folder, name));
  }
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(metafile));
}

/** Modules that hold what they use of their package: libphonenumber-js has its code in five forms, culori all colours there are. */
const HOLD_THEIR_PACKAGE = ['rules/phone.js', 'theme/cie.js'];

/**
 * Puts the part of a package that is used into the compiled module that asks for it: an installation is twelve megabytes
 * smaller without them. Their licences stand in command/LICENCES.txt.
 */
export async function bundlePackages(made) {
  await Promise.all(HOLD_THEIR_PACKAGE.map((path) => bundleModule(join(made, 'src', path))));
}

async function bundleModule(file) {
  const own = { name: 'own-modules', setup: ({ onResolve }) => onResolve({ filter: /^\./ }, ofOurs) };
  const options = {
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  };
  await build({
    ...options,
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    sourcemap: true,
    sourcesContent: false,
    plugins: [own],
  });
}

/** Our own modules stay files of their own. */
const ofOurs = ({ importer, path }) => (importer.includes('node_modules') || importer === '' ? undefined : { path, external: true });

/** The licences of all packages of which the bundle holds a part: they ask to travel with every copy. Its paths count from `from`. */
export function licencesOf({ inputs }, from = '.') {
  const packages = new Set(Object.keys(inputs).flatMap((path) => PACKAGE.exec(resolve(from, path))?.[0] ?? []));
  return [...packages].sort().map(licenceOf).join('\n\n');
}

const PACKAGE = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = typeof author === 'object' ? author.name : author;
  return `${name} ${version} (${license})${by ? `, ${by}` : ''}\n${texts.map((text) => `\n${text}\n`).join('')}`;
}
