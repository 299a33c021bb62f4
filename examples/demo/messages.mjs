/** A sentence in the two languages of the demonstration. */
export const text = (fr, en) => ({ fr, en });

/** A mistake of the person who runs the command: told in one sentence, without a stack trace, exit code 2. */
export class UserError extends Error {
  constructor(message) {
    super(message.en);
    this.name = 'UserError';
    this.text = message;
  }
}
