import { beforeAll, describe, expect, it } from 'vitest';
import { badLink } from '../../src/checks/bad-link.js';
import { inEnglish } from '../in-english.js';
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
    ['https://egov.kz /cms', 'egov.kz', 'a blank'],
    ['https://egov.kz.evil.kz', 'egov.kz', '«egov.kz» beside'],
    ['https://egov.kz', 'egov', '«egov» beside'],
    ['https://egov.kz/', 'egov.kz/services', '«egov.kz/services» beside'],
    ['https://egov.kz/services', 'egov.kz/service', '«egov.kz/service» beside'],
    ['https://egov.kz/kk/services', 'egov.kz/services', '«egov.kz/services» beside'],
    ['https://egov.kz/?id=1', 'egov.kz/?id=2', '«egov.kz/?id=2» beside'],
    ['https://қазақ.қаз', 'казак.қаз', '«казак.қаз» beside'],
    ['https://xn--gov-qdd.kz', 'xn--gov-qdd.kz', 'letters of two alphabets'],
    ['https://\u0430\u0440\u043E.com', '\u0430\u0440\u043E.com', 'Cyrillic letters that look like Latin ones'],
  ])('is refused: %s', async (url, words, fault) => {
    const problems = await reported(badLink, link(url, words), workshop);
    expect(problems.map(({ code, where }) => `${code} ${where.file}:${where.line}`)).toEqual(['bad-link rules/facts.yaml:14']);
    expect(inEnglish(problems[0]?.message)).toContain(fault);
  });

  it.each([
    ['https://egov.kz', 'www.egov.kz'],
    ['https://www.egov.kz/cms/ru?id=1#top', 'egov.kz/cms'],
    ['https://xn--80aaxitdbjk.xn--80ao21a', 'xn--80aaxitdbjk.xn--80ao21a'],
    ['https://xn--80aau21bd.xn--80ao21a', 'қазақ.қаз'],
    ['https://қазақ.қаз', 'xn--80aau21bd.xn--80ao21a'],
    ['https://www.қазақ.қаз/жол/', 'Қазақ.қаз/жол'],
    ['https://egov.kz/cms/kk/қызмет', 'egov.kz/cms/kk/қызмет'],
    ['https://egov.kz/cms/kk/%D2%9B%D1%8B%D0%B7%D0%BC%D0%B5%D1%82', 'egov.kz/cms/kk/қызмет'],
    ['https://egov.kz/cms/kk/қызмет', 'egov.kz/cms'],
    ['https://egov.kz/services/', 'egov.kz/services'],
    ['https://egov.kz/services#top', 'https://egov.kz/services'],
    ['https://egov.kz/100%', 'egov.kz/100%'],
    ['HTTPS://EGOV.KZ', 'egov.kz'],
  ])('is let through: %s', async (url, words) => {
    expect(await reported(badLink, link(url, words), workshop)).toEqual([]);
  });

  it('is reported with words that are right when the remedy is followed', async () => {
    const wrong = link('https://www.egov.kz/cms/ru', 'egov.kz/services');
    const [problem] = await reported(badLink, wrong, workshop);
    const named = /write words: (\S+) or (\S+),/.exec(inEnglish(problem?.fix) ?? '') ?? [];
    expect(named.slice(1)).toEqual(['www.egov.kz/cms/ru', 'egov.kz']);
    for (const words of named.slice(1)) expect(await reported(badLink, link('https://www.egov.kz/cms/ru', words), workshop)).toEqual([]);
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
