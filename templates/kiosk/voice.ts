import { loudness } from './loudness.js';

/* The machine's own voices. One of a network would send what is read to somebody, and fall silent without the network. */

/** The voice of the machine for a language; `undefined` where it has none. */
export function voiceOf(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Calls when the machine has found its voices: browsers look for them after the page is there. */
export function onVoices(then: () => void): void {
  if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', then);
}

/** What is being said or played. */
export interface Sounding {
  /** Takes the level of sound over. */
  relevel(): void;
  stop(): void;
}

/** What is reported of it: how much has been said, from 0 to 1, and that it has come to its end, or that it cannot be said. */
export interface Hears {
  progress(part: number): void;
  end(): void;
  fail(): void;
}

/** Sentences: the machine says one after the other, so that a new level counts from the one that it is at. */
const sentencesOf = (text: string): readonly string[] => text.match(/.+?(?:[.!?;:](?=\s)|$)/gs) ?? [text];

/** Lets the machine say a text. */
export function speak(text: string, voice: SpeechSynthesisVoice, hears: Hears): Sounding {
  const sentences = sentencesOf(text);
  const startOf = (index: number): number => sentences.slice(0, index).join('').length;
  let at = 0;
  let current: SpeechSynthesisUtterance | undefined;
  const say = (): void => {
    const words = sentences[at];
    if (words === undefined) {
      current = undefined;
      hears.end();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(words.trim());
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = loudness();
    const isCurrent = (): boolean => current === utterance;
    utterance.addEventListener('boundary', ({ charIndex }) => {
      if (isCurrent()) hears.progress((startOf(at) + charIndex) / text.length);
    });
    utterance.addEventListener('end', () => {
      if (!isCurrent()) return;
      at += 1;
      hears.progress(startOf(at) / text.length);
      say();
    });
    utterance.addEventListener('error', () => {
      if (isCurrent()) hears.fail();
    });
    current = utterance;
    speechSynthesis.speak(utterance);
  };
  const stop = (): void => {
    current = undefined;
    speechSynthesis.cancel();
  };
  // What another page has left unsaid.
  speechSynthesis.cancel();
  say();
  return {
    relevel: () => {
      stop();
      say();
    },
    stop,
  };
}

/** Plays a recording. */
export function play(address: string, hears: Hears): Sounding {
  const sound = new Audio(address);
  sound.volume = loudness();
  let over = false;
  const once = (then: () => void) => (): void => {
    if (over) return;
    over = true;
    then();
  };
  sound.addEventListener('timeupdate', () => {
    if (!over && sound.duration > 0) hears.progress(sound.currentTime / sound.duration);
  });
  sound.addEventListener('ended', once(hears.end));
  const failed = once(hears.fail);
  sound.addEventListener('error', failed);
  sound.play().catch(failed);
  return {
    relevel: () => {
      sound.volume = loudness();
    },
    stop: () => {
      over = true;
      sound.pause();
      sound.removeAttribute('src');
      sound.load();
    },
  };
}
