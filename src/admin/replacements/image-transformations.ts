/** Decap may shrink pictures in the browser; the build does it for all, so there is nothing to do. */
export function getMediaProcessingConfig(): undefined {
  return undefined;
}

/** See `getMediaProcessingConfig`. */
export function shouldTransformImage(): boolean {
  return false;
}

/** See `getMediaProcessingConfig`. */
export function getMediaProcessingFileName(fileName: string): string {
  return fileName;
}

/** See `getMediaProcessingConfig`. */
export function transformImage(file: unknown): unknown {
  return file;
}
