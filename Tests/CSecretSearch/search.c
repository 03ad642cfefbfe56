#include "CSecretSearch.h"
#include <string.h>

size_t secret_count(const unsigned char *memory, size_t size, const unsigned char *word, size_t count, size_t strides) {
  size_t found = 0;
  if (count < 4) return 0;
  const unsigned char *end = memory + size;
  for (const unsigned char *at = memory; (at = memchr(at, word[0], (size_t)(end - at))); at++) {
    for (size_t stride = 1; stride <= strides; stride++) {
      if ((size_t)(end - at) <= stride * (count - 1)) break;
      size_t index = 1;
      while (index < count && at[index * stride] == word[index]) index++;
      found += index == count;
    }
  }
  return found;
}
