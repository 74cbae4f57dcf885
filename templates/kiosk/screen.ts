import { stopSearching } from './ahead.js';
import { showAttract, stopAttract } from './attract.js';
import { showClosed } from './closed.js';
import { showDisplay, stopDisplay } from './display.js';
import { each, element, root } from './elements.js';
import { halfOf } from './flow.js';
import { layHome } from './home.js';
import { closeLayers, openLayer } from './layers.js';
import { setNoticePages } from './notice-pages.js';
import { showUrgent } from './notices.js';
import { FIRST, LANGUAGES, type Language, NOTICES, type State } from './state.js';
import { openStatus } from './status.js';
import { markTools } from './tools.js';
import { columnOf, setSize, showPage } from './topic.js';

/** The language of what is shown: a topic speaks in those that it has, whichever the visitor has chosen. */
const spokenIn = (state: State): Language => (state.view === 'topic' ? (halfOf(state)?.lang ?? state.language) : state.language);

/** Names the bar and the language switch in the language of the view; a topic offers those alone that it speaks. */
function nameControls({ view, topic, language }: State): void {
  const named = view === 'topic' ? [language] : LANGUAGES;
  const spoken = view === 'topic' ? each(`#topic-${CSS.escape(topic)} .half`).map(({ lang }) => lang) : LANGUAGES;
  for (const button of each('.lang')) {
    button.hidden = !spoken.includes(button.lang);
    button.setAttribute('aria-pressed', String(button.lang === language));
  }
  element('langs').toggleAttribute('data-alone', spoken.length < 2);
  element('bar').setAttribute('aria-labelledby', named.map((each) => `controls-${each}`).join(' '));
  element('langs').setAttribute('aria-labelledby', `language-${language}`);
  for (const button of each('[data-act="contrast"]')) button.setAttribute('aria-pressed', String(root.dataset['theme'] === 'contrast'));
}

/** Makes the page show a state, a topic at the declared page that is `wanted`. Returns the state with the page that it has become. */
export function draw(chosen: State, onNextSlide: () => void, wanted?: number): State {
  const state = { ...chosen, language: spokenIn(chosen) };
  root.setAttribute('data-drawing', '');
  stopSearching();
  stopAttract();
  stopDisplay();
  closeLayers();
  const isTopic = state.view === 'topic';
  root.dataset['view'] = isTopic ? 'topic' : 'home';
  root.dataset['lang'] = state.language;
  root.toggleAttribute('data-single', isTopic);
  root.dataset['theme'] = state.contrast ? 'contrast' : 'plain';
  element('home').hidden = isTopic;
  for (const topic of each('.topic')) topic.hidden = !isTopic || topic.dataset['topic'] !== state.topic;
  nameControls(state);
  markTools(state);
  if (isTopic && state.topic === NOTICES) setNoticePages();
  setSize(state);
  if (!isTopic) layHome();
  // Home in every language at once begins with the first.
  const language = root.hasAttribute('data-single') ? state.language : FIRST;
  // Every part that is read has a language of its own, and another one of the whole has a browser match every rule anew: that comes after the answer.
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (root.lang !== language) root.lang = language;
    }),
  );
  root.dataset['lang'] = language;
  // Asked first: what was not laid out until now is measured without a warning once its style is known.
  getComputedStyle(halfOf(state) ?? root).display;
  const declared = isTopic ? wanted : undefined;
  const page = showPage(declared === undefined ? state : { ...state, page: columnOf(state, declared) }, false, declared);
  switch (state.view) {
    case 'attract':
      openLayer(element('attract'));
      showAttract(state.slide, state.paused, onNextSlide);
      break;
    case 'display':
      openLayer(element('display'));
      showDisplay(state.slide, onNextSlide);
      break;
    case 'closed':
      showClosed();
      break;
    case 'status':
      openStatus();
      break;
    case 'home':
    case 'topic':
  }
  showUrgent();
  root.removeAttribute('data-drawing');
  return { ...state, language: chosen.language, page };
}
