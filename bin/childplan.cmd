@echo off
rem childplan COMMAND ...: the command line with what a short run wants, as bin/childplan does. The archive of its classes is made on
rem the first use of a jar; where it cannot be kept the command runs without.
setlocal
set "JAR=%CHILDPLAN_JAR%"
if not defined JAR set "JAR=%~dp0childplan.jar"
if not exist "%JAR%" set "JAR=%~dp0..\examples\cli\target\childplan.jar"
if not exist "%JAR%" (
  echo childplan: childplan.jar is neither beside %~dp0 nor built: mvn -pl examples/cli -am package -DskipTests 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined CHILDPLAN_JAVA_OPTIONS set "CHILDPLAN_JAVA_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:CompileThresholdScaling=3 -Dsun.reflect.inflationThreshold=2147483647"
set "CACHE=%CHILDPLAN_CACHE%"
if not defined CACHE set "CACHE=%LOCALAPPDATA%\childplan"
rem An archive is of one jar; one of another Java is passed over by that Java.
for %%J in ("%JAR%") do set "STAMP=%%~zJ-%%~tJ"
set "STAMP=%STAMP: =-%"
set "STAMP=%STAMP:/=-%"
set "STAMP=%STAMP::=-%"
set "STAMP=%STAMP:.=-%"
set "ARCHIVE=%CACHE%\%STAMP%.jsa"
set "NEW=%CACHE%\new.%RANDOM%"
if not exist "%ARCHIVE%" (
  mkdir "%CACHE%" 2>nul
  del /q "%CACHE%\*.jsa" 2>nul
  "%JAVA%" -XX:DumpLoadedClassList="%NEW%.loaded" -cp "%JAR%" vn.childplan.cli.Rehearsal >nul 2>&1
  findstr /v /r /c:"^@lambda-proxy.*picocli" "%NEW%.loaded" >"%NEW%.classes" 2>nul
  "%JAVA%" -Xshare:dump -XX:SharedClassListFile="%NEW%.classes" -XX:SharedArchiveFile="%NEW%.jsa" -jar "%JAR%" >nul 2>&1 && move /y "%NEW%.jsa" "%ARCHIVE%" >nul
  del /q "%NEW%.*" 2>nul
)
if exist "%ARCHIVE%" (
  "%JAVA%" %CHILDPLAN_JAVA_OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -jar "%JAR%" %*
) else (
  "%JAVA%" %CHILDPLAN_JAVA_OPTIONS% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%
