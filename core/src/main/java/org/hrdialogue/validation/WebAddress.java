package org.hrdialogue.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of web addresses, as RFC 3986 and, for letters beyond ASCII, RFC 3987 have it. */
final class WebAddress {
  private static final List<String> SCHEMES = List.of("https://", "http://", "ftp://");

  private WebAddress() {}

  /** Returns what is wrong with an address; null if nothing is. */
  static @Nullable String fault(String address) {
    int host = afterScheme(address);
    if (host < 0) {
      return "does not begin with http:// or https://";
    }
    for (int i = host; i < address.length(); i++) {
      char c = address.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return "has a space in it";
      }
      if (c == '<' || c == '>' || c == '"' || c == '\\' || Character.isISOControl(c)) {
        return "has a character that no web address has";
      }
    }
    int end = host;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    int user = address.lastIndexOf('@', end - 1);
    return isHost(address.substring(Math.max(host, user + 1), end)) ? null : "names no host";
  }

  private static int afterScheme(String address) {
    for (String scheme : SCHEMES) {
      if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return scheme.length();
      }
    }
    return -1;
  }

  private static boolean isHost(String hostAndPort) {
    if (hostAndPort.startsWith("[")) {
      return hostAndPort.indexOf(']') > 0;
    }
    int colon = hostAndPort.indexOf(':');
    boolean port = colon < 0 || Ascii.areDigits(hostAndPort, colon + 1, hostAndPort.length());
    return port && DomainName.isOne(colon < 0 ? hostAndPort : hostAndPort.substring(0, colon));
  }
}
