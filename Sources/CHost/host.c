#define _XOPEN_SOURCE 700
#include "CHost.h"
int host_wcwidth(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
