import { beforeAll, describe, expect, it } from 'vitest';
import { badLink } from '../../src/checks/bad-link.js';
import { reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

const link = (url: string, words: string) =>
  ({
    'rules/facts.yaml': [['{ url: "https://egov.kz", words: egov.kz,', `{ url: ${JSON.stringify(url)}, words: ${JSON.stringify(words)},`]],
  }) as const;

describe('a link', () => {
  it.each([
    ['http://egov.kz', 'egov.kz', 'does not begin with https://'],
    ['javascript:alert(1)', 'egov.kz', 'does not begin with https://'],
    ['egov.kz', 'egov.kz', 'does not begin with https://'],
    ['https://user:word@egov.kz', 'egov.kz', 'a name or password before the host'],
    ['https://egov.kz@evil.kz', 'egov.kz', 'a name or password before the host'],
    ['https://egov.kz:8443', 'egov.kz', 'a port'],
    ['https://egov.kz:443/', 'egov.kz', 'a port'],
    ['https://localhost', 'localhost', 'no host such as egov.kz'],
    ['https://10.0.0.1', '10.0.0.1', 'no host such as egov.kz'],
    ['https://-egov.kz', '-egov.kz', 'no host such as egov.kz'],
    ['https://еgov.kz', 'egov.kz', 'no host such as egov.kz'],
    ['https://xn--.kz', 'xn--.kz', 'no host such as egov.kz'],
    ['https://xn--a.kz', 'xn--a.kz', 'cannot be opened'],
    ['https://egov.kz\\@evil.kz', 'egov.kz', 'a backslash'],
    ['https://egov.kz/\u0007', 'egov.kz', 'a character that cannot be seen'],
    ['https://egov.kz/\u202Ezk', 'egov.kz', 'a character that cannot be seen'],
    ['https://egov.kz /cms', 'egov.kz', 'a blank'],
    ['https://egov.kz.evil.kz', 'egov.kz', 'the words «egov.kz» beside'],
    ['https://egov.kz', 'egov', 'the words «egov» beside'],
  ])('is refused: %s', async (url, words, fault) => {
    const problems = await reported(badLink, link(url, words), workshop);
    expect(problems.map(({ code, where }) => `${code} ${where.file}:${where.line}`)).toEqual(['bad-link rules/facts.yaml:14']);
    expect(problems[0]?.message).toContain(fault);
  });

  it.each([
    ['https://egov.kz', 'www.egov.kz'],
    ['https://www.egov.kz/cms/ru?id=1#top', 'egov.kz/cms'],
    ['https://xn--80aaxitdbjk.xn--80ao21a', 'xn--80aaxitdbjk.xn--80ao21a'],
    ['HTTPS://EGOV.KZ', 'egov.kz'],
  ])('is let through: %s', async (url, words) => {
    expect(await reported(badLink, link(url, words), workshop)).toEqual([]);
  });

  it('is held to its host in each language', async () => {
    const changes = {
      'rules/facts.yaml': [
        ['url: "https://egov.kz", words: egov.kz', 'url: { kk: "https://egov.kz/kk", ru: "https://e-gov.kz/ru" }, words: egov.kz'],
      ],
    } as const;
    expect(await reported(badLink, changes, workshop)).toHaveLength(1);
  });
});
