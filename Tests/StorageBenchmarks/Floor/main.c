// What libyaml takes to read the events of a file, and to write them again.
//
//     Floor load FILE ROUNDS      Floor dump FILE ROUNDS
//
// Prints the seconds of processor time of the quickest round and the peak of memory in kilobytes.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <yaml.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void fail(const char *what) {
  fprintf(stderr, "Floor: %s\n", what);
  exit(1);
}

static unsigned char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) fail("the file cannot be read");
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  unsigned char *bytes = malloc(*size);
  if (!bytes || fread(bytes, 1, *size, file) != *size) fail("the file cannot be read");
  fclose(file);
  return bytes;
}

// Reads all events; with `kept` they are copied there for the writer.
static size_t load(const unsigned char *bytes, size_t size, yaml_event_t *kept) {
  yaml_parser_t parser;
  yaml_event_t event;
  size_t count = 0;
  int is_end = 0;
  if (!yaml_parser_initialize(&parser)) fail("out of memory");
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, bytes, size);
  while (!is_end) {
    if (!yaml_parser_parse(&parser, &event)) fail("the file is not YAML");
    is_end = event.type == YAML_STREAM_END_EVENT;
    if (kept) {
      kept[count] = event;
    } else {
      yaml_event_delete(&event);
    }
    count++;
  }
  yaml_parser_delete(&parser);
  return count;
}

struct output {
  char *bytes;
  size_t count;
  size_t capacity;
};

static int append(void *data, unsigned char *bytes, size_t count) {
  struct output *output = data;
  if (output->count + count > output->capacity) {
    output->capacity = (output->count + count) * 2;
    output->bytes = realloc(output->bytes, output->capacity);
    if (!output->bytes) return 0;
  }
  memcpy(output->bytes + output->count, bytes, count);
  output->count += count;
  return 1;
}

// Makes an event once more; the emitter frees what it is given.
static int copied(const yaml_event_t *event, yaml_event_t *copy) {
  switch (event->type) {
    case YAML_STREAM_START_EVENT:
      return yaml_stream_start_event_initialize(copy, YAML_UTF8_ENCODING);
    case YAML_STREAM_END_EVENT:
      return yaml_stream_end_event_initialize(copy);
    case YAML_DOCUMENT_START_EVENT:
      return yaml_document_start_event_initialize(copy, NULL, NULL, NULL, 1);
    case YAML_DOCUMENT_END_EVENT:
      return yaml_document_end_event_initialize(copy, 1);
    case YAML_MAPPING_START_EVENT:
      return yaml_mapping_start_event_initialize(copy, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE);
    case YAML_MAPPING_END_EVENT:
      return yaml_mapping_end_event_initialize(copy);
    case YAML_SEQUENCE_START_EVENT:
      return yaml_sequence_start_event_initialize(copy, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE);
    case YAML_SEQUENCE_END_EVENT:
      return yaml_sequence_end_event_initialize(copy);
    case YAML_SCALAR_EVENT:
      return yaml_scalar_event_initialize(copy, NULL, NULL, event->data.scalar.value,
                                          (int)event->data.scalar.length, 1, 1,
                                          event->data.scalar.style);
    default:
      return 0;
  }
}

static void dump(const yaml_event_t *events, size_t count, struct output *output) {
  yaml_emitter_t emitter;
  yaml_event_t event;
  output->count = 0;
  if (!yaml_emitter_initialize(&emitter)) fail("out of memory");
  yaml_emitter_set_unicode(&emitter, 1);
  yaml_emitter_set_width(&emitter, -1);
  yaml_emitter_set_output(&emitter, append, output);
  for (size_t index = 0; index < count; index++) {
    if (!copied(&events[index], &event) || !yaml_emitter_emit(&emitter, &event)) fail("not written");
  }
  yaml_emitter_delete(&emitter);
}

int main(int count, char **arguments) {
  if (count != 4) fail("usage: Floor load|dump FILE ROUNDS");
  size_t size;
  unsigned char *bytes;
  int is_dump = !strcmp(arguments[1], "dump");
  yaml_event_t *events = NULL;
  size_t event_count = 0;
  struct output output = {0};
  if (is_dump) {
    bytes = contents(arguments[2], &size);
    events = malloc(load(bytes, size, NULL) * sizeof *events);
    if (!events) fail("out of memory");
    event_count = load(bytes, size, events);
  }
  double best = 1e9;
  for (int round = atoi(arguments[3]); round > 0; round--) {
    double start = now();
    if (is_dump) {
      dump(events, event_count, &output);
    } else {
      // Reading the file is a part of loading it.
      bytes = contents(arguments[2], &size);
      load(bytes, size, NULL);
      free(bytes);
    }
    double elapsed = now() - start;
    if (elapsed < best) best = elapsed;
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%.6f %ld\n", best, usage.ru_maxrss);
  return 0;
}
