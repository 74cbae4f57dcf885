import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/*
 * Over http the player's own files are kept on the machine, so that a screen starts while its server is down. Versions are
 * not: the player keeps those by itself, also where a browser allows no worker.
 */

interface Entry {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

/** Written by the build into the line before this script. */
declare const PLAYER_FILES: readonly Entry[];

cleanupOutdatedCaches();
precacheAndRoute([...PLAYER_FILES], { ignoreURLParametersMatching: [/./], cleanURLs: false });
