import '../../src/ui/popup/popup.css';
import { render } from 'preact';
import { firstLook } from '../../src/ui/popup/first-look.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { WordsProvider } from '../../src/ui/words.tsx';
import { takeAsked } from '../shared/ask-page.ts';
import { pageWords } from '../shared/words.ts';
import { createPagePort } from './port.ts';

const words = pageWords();
const port = createPagePort(words, takeAsked());
void firstLook(port.look()).then((first) =>
  render(
    <WordsProvider value={words}>
      <Popup port={port} first={first} />
    </WordsProvider>,
    document.getElementById('app') as HTMLElement,
  ),
);
