/** The least Node that Taqta and its libraries run on; the same as `engines` in package.json. */
const LEAST = [20, 19];

/** Whether a version of Node, such as `20.19.0`, is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** Ends the program with one clear line where Node is too old. */
export function requireNode() {
  if (isNewEnough(process.versions.node)) return;
  process.stderr.write(
    `taqta: expected Node ${LEAST.join('.')} or newer, found ${process.versions.node}. Install a current one from https://nodejs.org\n`,
  );
  process.exit(3);
}
