#ifndef IAMDESK_CQRENCODE_H
#define IAMDESK_CQRENCODE_H
#include <qrencode.h>
#endif
