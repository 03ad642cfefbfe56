#ifndef IAMDESK_SECRET_SEARCH_H
#define IAMDESK_SECRET_SEARCH_H
#include <stddef.h>

/* How often a word of at least four bytes stands in `memory`: its bytes side by side, or at equal distances of up to `strides` bytes, as
   arrays of wide characters, cells or keys hold it. What lies between is passed over. */
size_t secret_count(const unsigned char *memory, size_t size, const unsigned char *word, size_t count, size_t strides);
#endif
