import { each } from './elements.js';
import { noteFault } from './faults.js';
import { loudness } from './loudness.js';
import { addressOf, passOver } from './recordings.js';

/* A film in sign language, in the place of the text. It begins when somebody asks for it. */

let shown: HTMLVideoElement | undefined;

/** The film of the page that is read, or else the first that its text has. */
export const filmOf = (half: HTMLElement, page: number): string | undefined => {
  const films = each('.page', half).map(({ dataset }) => dataset['film']);
  return [films[page], ...films].find((film) => addressOf(film) !== undefined);
};

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

function showTime(film: HTMLVideoElement): void {
  const { currentTime, duration, paused, ended } = film;
  const told = film.closest<HTMLElement>('.told');
  if (!told) return;
  const length = Number.isFinite(duration) ? duration : 0;
  told.style.setProperty('--seen', length > 0 ? (currentTime / length).toFixed(4) : '0');
  for (const time of each('.film-time', told)) time.textContent = `${clock(currentTime)} / ${clock(length)}`;
  for (const button of each('[data-act="watch"]', told)) button.setAttribute('aria-pressed', String(!paused && !ended));
}

/** Puts a film in the place of the text, still; `onPlaying` is called while it plays, `onFail` when it cannot. */
export function openFilm(told: HTMLElement, path: string, onPlaying: () => void, onFail: () => void): void {
  closeFilm();
  const film = told.querySelector('video');
  const address = addressOf(path);
  if (!film || address === undefined) return;
  shown = film;
  film.preload = 'metadata';
  film.src = address;
  film.volume = loudness();
  film.muted = loudness() === 0;
  for (const type of ['loadedmetadata', 'play', 'pause', 'ended', 'timeupdate'] as const)
    film[`on${type}`] = () => {
      showTime(film);
      if (type === 'timeupdate') onPlaying();
    };
  film.onerror = () => {
    if (shown !== film) return;
    passOver(path);
    noteFault(`a film does not play: ${path}`);
    onFail();
  };
  showTime(film);
}

/** Plays the film, or lets it stand. */
export function toggleFilm(): void {
  if (!shown) return;
  if (shown.paused) shown.play().catch(() => undefined);
  else shown.pause();
}

export const isFilmPlaying = (): boolean => shown !== undefined && !shown.paused;

export function closeFilm(): void {
  const film = shown;
  shown = undefined;
  if (!film) return;
  film.pause();
  film.removeAttribute('src');
  film.load();
}
