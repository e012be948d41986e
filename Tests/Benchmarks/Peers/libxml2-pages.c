// What libxml2 takes to read web pages that are in memory: the peer of `Pages`.
//
//     libxml2-pages FILE ROUNDS
//
// FILE holds pages one after another, each behind its length in bytes and a line end. Prints the
// seconds of processor time of the quickest round, and the bytes and pages of a round.
//
// The two functions are declared here, as the library has had them since version 2.6: its headers are
// often not there where the library is.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void *htmlReadMemory(const char *buffer, int size, const char *url, const char *encoding, int options);
void xmlFreeDoc(void *document);

// HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET
enum { options = 1 | 32 | 64 | 2048 };

struct page { char *bytes; int size; };

int main(int count, char **arguments) {
  if (count != 3) return 64;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 66;
  struct page *pages = NULL;
  int number = 0;
  long total = 0;
  int size;
  while (fscanf(file, "%d%*c", &size) == 1) {
    pages = realloc(pages, (number + 1) * sizeof *pages);
    pages[number].bytes = malloc(size);
    pages[number].size = size;
    if (fread(pages[number].bytes, 1, size, file) != (size_t)size) return 65;
    total += size;
    number++;
  }
  double best = 1e9;
  for (int round = 0; round < atoi(arguments[2]); round++) {
    clock_t start = clock();
    for (int index = 0; index < number; index++) {
      void *document = htmlReadMemory(pages[index].bytes, pages[index].size, NULL, "utf-8", options);
      if (document) xmlFreeDoc(document);
    }
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (seconds < best) best = seconds;
  }
  printf("%f %ld %d 0\n", best, total, number);
  return 0;
}
