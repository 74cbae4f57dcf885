/** A process ends with the one that started it, which alone decides what Ctrl-C means. */
export function endWithStarter(closing: () => void): void {
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => {
    closing();
    process.exit();
  });
}
