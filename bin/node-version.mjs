/** The least Node that Taqta and its libraries run on; the same as `engines` in package.json. */
const LEAST = [20, 19];

/** Whether a version of Node, such as `20.19.0`, is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** Ends the program with one clear line in each language where Node is too old: no catalogue can be read then. */
export function requireNode() {
  if (isNewEnough(process.versions.node)) return;
  const [least, found] = [LEAST.join('.'), process.versions.node];
  process.stderr.write(
    `taqta: expected Node ${least} or newer, found ${found}. Install a current one from https://nodejs.org\n` +
      `taqta: Node ${least} немесе одан жаңасы керек, ал мұнда ${found} тұр. Жаңасын https://nodejs.org сайтынан орнатыңыз\n` +
      `taqta: нужен Node ${least} или новее, а стоит ${found}. Установите новый с https://nodejs.org\n`,
  );
  process.exit(3);
}
