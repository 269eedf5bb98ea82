// Reads documents beside the page: one question, one answer.
import { answer } from './answer.ts';
import type { Answer, Question } from './protocol.ts';

/** What the loader of the parts did not have, of which the library knows nothing. */
declare const missingPart: () => string | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const reply = (message: Answer): void => postMessage(message);
  try {
    reply(answer(data));
  } catch (error) {
    const part = missingPart();
    if (part === undefined) throw error;
    reply({ id: data.id, kind: 'missing', part });
  }
});
