// What libxml2 takes to read web pages that are in memory: a peer of `Turn`.
//
//     libxml2-pages FOLDER ROUNDS
//
// FOLDER holds a page in each file. Prints the seconds of processor time of the quickest round, and the
// bytes and pages of a round.
//
// The two functions are declared here, as the library has had them since version 2.6: its headers are
// often not there where the library is.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void *htmlReadMemory(const char *buffer, int size, const char *url, const char *encoding, int options);
void xmlFreeDoc(void *document);

// HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET
enum { options = 1 | 32 | 64 | 2048 };

struct page { char *bytes; int size; };

static struct page contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(66);
  fseek(file, 0, SEEK_END);
  struct page page = {NULL, (int)ftell(file)};
  rewind(file);
  page.bytes = malloc(page.size);
  if (!page.bytes || fread(page.bytes, 1, page.size, file) != (size_t)page.size) exit(65);
  fclose(file);
  return page;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  DIR *folder = opendir(arguments[1]);
  if (!folder) return 66;
  struct page *pages = NULL;
  int number = 0;
  long total = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    pages = realloc(pages, (number + 1) * sizeof *pages);
    pages[number] = contents(path);
    total += pages[number++].size;
  }
  closedir(folder);
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
