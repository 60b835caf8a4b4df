/** The secrets of a job, replaced by `***` in logs and summaries. */
export class SecretMasker {
  readonly #secrets = new Set<string>();

  add(secret: string): void {
    if (secret.trim() !== '') this.#secrets.add(secret);
  }

  get values(): readonly string[] {
    return [...this.#secrets];
  }

  mask(text: string): string {
    let masked = text;
    // Longest first, so that a secret inside another one leaves no rest.
    for (const secret of [...this.#secrets].sort((left, right) => right.length - left.length)) {
      masked = masked.replaceAll(secret, '***');
    }
    return masked;
  }

  contains(text: string): boolean {
    return this.values.some((secret) => text.includes(secret));
  }
}
