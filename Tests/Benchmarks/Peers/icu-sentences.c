// What ICU takes to find the sentences of UAX #29 in UTF-8 text, and its words as well.
//
//     icu-sentences sentences|both whole|paragraphs FILE ROUNDS
//
// Prints the seconds of processor time of the quickest round, the bytes of a round, and how many
// sentences and word boundaries it found. Paragraphs are parted by blank lines.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static void fail(const char *what) {
  fprintf(stderr, "icu-sentences: %s\n", what);
  exit(1);
}

static long boundaries(UBreakIterator *iterator, const char *text, size_t size) {
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  long count = 0;
  utext_openUTF8(&view, text, (int64_t)size, &status);
  ubrk_setUText(iterator, &view, &status);
  if (U_FAILURE(status)) fail(u_errorName(status));
  while (ubrk_next(iterator) != UBRK_DONE) count++;
  utext_close(&view);
  return count;
}

int main(int count, char **arguments) {
  if (count != 5) fail("usage: icu-sentences sentences|both whole|paragraphs FILE ROUNDS");
  int words = !strcmp(arguments[1], "both");
  int whole = !strcmp(arguments[2], "whole");
  FILE *file = fopen(arguments[3], "rb");
  if (!file) fail("the file cannot be read");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  char *text = calloc(size + 1, 1);
  if (!text || fread(text, 1, size, file) != size) fail("the file cannot be read");
  fclose(file);

  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *sentence = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &status);
  UBreakIterator *word = ubrk_open(UBRK_WORD, "en", NULL, 0, &status);
  if (U_FAILURE(status)) fail(u_errorName(status));

  double best = 1e9;
  size_t bytes = 0;
  long sentences = 0, tokens = 0;
  for (int round = 0; round < atoi(arguments[4]); round++) {
    clock_t start = clock();
    bytes = 0, sentences = 0, tokens = 0;
    for (char *at = text; at < text + size;) {
      char *gap = whole ? NULL : strstr(at, "\n\n");
      size_t length = gap ? (size_t)(gap - at) : (size_t)(text + size - at);
      sentences += boundaries(sentence, at, length);
      if (words) tokens += boundaries(word, at, length);
      bytes += length;
      at += length + (gap ? 2 : 0);
    }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (seconds < best) best = seconds;
  }
  printf("%.6f %zu %ld %ld\n", best, bytes, sentences, tokens);
  return 0;
}
